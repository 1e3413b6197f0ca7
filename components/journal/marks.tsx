import type { ReflectionState } from '@/utils/domain/reflection/reflection';

const drawings: Readonly<Record<ReflectionState, string>> = {
  submitted: 'M3.5 8.5l3 3 6-7',
  open: 'M8 3.5a4.5 4.5 0 1 0 .01 0',
  'put-off': 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2 1.6',
  declined: 'M4 8h8',
};

/** How far a reflection has come, as a quiet mark beside its words. */
export const ReflectionMark = ({ state }: { readonly state: ReflectionState }) => (
  <svg class="journal-mark" data-state={state} viewBox="0 0 16 16" aria-hidden="true">
    <path d={drawings[state]} />
  </svg>
);
