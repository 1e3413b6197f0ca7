import { Button } from '@/components/shared/button';
import { CheckIcon, CopyIcon } from '@/components/shared/icons';
import { LanguageOptions } from '@/components/shared/language-options';
import type { Words } from '@/utils/i18n/words';
import './host-controls.css';

export interface HostMessageProps {
  readonly code: string;
  readonly hasCopied: boolean;
  /** The languages that the message can be written in. */
  readonly languages: readonly string[];
  readonly language: string;
  readonly words: Words;
  readonly onCopy: () => void;
  readonly onLanguage: (language: string) => void;
}

/** The message that brings the others along, for the chat of the call. */
export const HostMessage = ({ code, hasCopied, languages, language, words, onCopy, onLanguage }: HostMessageProps) => (
  <div class="host-message">
    <Button isWide onPress={onCopy}>
      {hasCopied ? <CheckIcon size={18} /> : <CopyIcon size={18} />}
      {words(hasCopied ? 'panel.host.copied' : 'panel.host.copy')}
    </Button>
    <div class="host-code">
      <span>
        <span class="visually-hidden">{words('panel.host.code')}</span>
        <code dir="ltr" translate={false} title={words('panel.host.code')}>
          {code}
        </code>
      </span>
      {languages.length > 1 && (
        <select
          class="select-bare"
          aria-label={words('panel.host.language')}
          value={language}
          onChange={(event) => onLanguage(event.currentTarget.value)}
        >
          <LanguageOptions languages={languages} />
        </select>
      )}
    </div>
  </div>
);
