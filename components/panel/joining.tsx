import { useId } from 'preact/hooks';
import { Button } from '@/components/shared/button';
import { TextArea } from '@/components/shared/text-area';
import { MomentTitle } from './moment-title';
import type { MomentProps } from './moment-props';
import { codeWords, pasteWords } from './paste-words';
import './joining.css';

/** As much as one pastes of a chat. A code that stands behind it is told to be missing. */
const longestPaste = 20_000;

/** Somebody posted a code: it is pasted here, and each thing it can turn out to be is told in a sentence. */
export function Joining({ state, actions, words }: MomentProps) {
  const id = useId();
  const { joining, now, warmUp } = state;
  const { text, result } = joining;
  const canJoin = result.kind === 'joined' || (result.kind === 'ended' && warmUp?.plan.endedAt === null);
  return (
    <section class="moment">
      <MomentTitle>{words('panel.joining.title')}</MomentTitle>
      <div class="joining-field">
        <TextArea
          label={words('panel.joining.field')}
          text={text}
          longest={longestPaste}
          takesKeyboard
          describedBy={id}
          onText={actions.typeCode}
          onDone={() => canJoin && actions.join()}
        />
        <p class="joining-line" id={id} data-is-good={canJoin}>
          {pasteWords(result, now, words)}
        </p>
      </div>
      {result.kind === 'unknown-deck' && (
        <Button onPress={actions.openDecks}>{words('panel.joining.to-decks')}</Button>
      )}
      {result.kind === 'several' && (
        <div class="joining-codes">
          {result.codes.map((code) => (
            <Button key={code.symbols} isWide onPress={() => actions.join(code.symbols)}>
              {codeWords(code, words)}
            </Button>
          ))}
        </div>
      )}
      <div class="moment-ways">
        <Button kind="primary" isWide isOff={!canJoin} onPress={() => actions.join()}>
          {words('panel.joining.join')}
        </Button>
        <Button kind="quiet" isWide onPress={() => actions.openPage(null)}>
          {words('panel.joining.back')}
        </Button>
      </div>
    </section>
  );
}
