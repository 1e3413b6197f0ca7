import { LanguageOptions } from '@/components/shared/language-options';
import '@/components/shared/field.css';
import type { MomentProps } from './moment-props';

/** A `<select>` has text for values; this one stands for none. */
const none = '';

/** The language of the panel, and one that starters are shown in besides. */
export function LanguageChoice({ state: { view, languages }, actions, words }: MomentProps) {
  const { language, secondLanguage } = view.settings;
  const read = (chosen: string): string | null => (chosen === none ? null : chosen);
  return (
    <>
      <label class="field">
        <span>{words('panel.own.language')}</span>
        <select value={language ?? none} onChange={(event) => actions.choose({ language: read(event.currentTarget.value) })}>
          <option value={none}>{words('panel.own.language.browser')}</option>
          <LanguageOptions languages={languages} />
        </select>
      </label>
      <label class="field">
        <span>{words('panel.own.second')}</span>
        <select
          value={secondLanguage ?? none}
          onChange={(event) => actions.choose({ secondLanguage: read(event.currentTarget.value) })}
        >
          <option value={none}>{words('panel.own.second.none')}</option>
          <LanguageOptions languages={languages.filter((offered) => offered !== words.locale)} />
        </select>
      </label>
    </>
  );
}
