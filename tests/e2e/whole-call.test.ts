import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callForms, walkCall, written } from '@/tests/rehearsal/walk';
import { openStage, type Stage } from '@/tests/support/stage';

describe('a whole call', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(callForms)('on $name: join, warm up, leave, reflect, look back', async (form) => {
    const { session, warmUp, reflection } = await walkCall(stage, form);
    expect(session).toMatchObject({
      schema: 1,
      site: form.name === 'meet' ? 'google-meet' : 'zoom',
      note: written.note,
      deletedAt: null,
    });
    expect(session['endedAt']).toBeTypeOf('number');
    expect(session['roomHash']).toMatch(/^[0-9a-f]{32}$/);
    expect(warmUp['plan']).toMatchObject({ lengthMs: 4 * 60_000, isPaused: false });
    expect(reflection['answers']).toEqual({
      worth: 4,
      together: 3,
      useful: written.useful,
      'next-time': written.nextTime,
    });
  });

  it('asked nothing of anybody: every request of the run was a page of the rehearsal', () => {
    expect(stage.rehearsal.requests.length).toBeGreaterThan(0);
    expect(stage.rehearsal.strangers()).toEqual([]);
  });
});
