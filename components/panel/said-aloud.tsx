import type { Words } from '@/utils/i18n/words';
import type { TroubleCode } from '@/utils/messages/answer';
import type { Said } from '@/utils/panel/panel-state';

export interface SaidAloudProps {
  readonly said: Said | null;
  readonly trouble: TroubleCode | null;
  /** What was made of a code that is being pasted. */
  readonly pasted: string | null;
  readonly words: Words;
}

/** The one place that screen readers listen to. Everything else changes in silence. */
export const SaidAloud = ({ said, trouble, pasted, words }: SaidAloudProps) => (
  <output class="visually-hidden">
    {said && <span key={said.turn}>{words(said.key, said.values)}</span>}
    {pasted && <span key={pasted}> {pasted}</span>}
    {trouble && <span key={trouble}> {words(`trouble.${trouble}`)}</span>}
  </output>
);
