import type { Starter } from '@/utils/domain/starters/starter';

/** A starter that breaks no rule. */
export const goodStarter: Starter = {
  id: 's001',
  appetite: 1,
  depth: 1,
  secs: 30,
  tone: 'neutral',
  topic: 'today',
  phase: 'any',
  text: 'Which word did you learn this week?',
};
