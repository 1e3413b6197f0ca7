import type { Tools } from '@/utils/background/tools';
import { withoutGaps } from '@/utils/background/without-gaps';
import type { Handler } from '@/utils/messages/dispatch';

/** Keeps what the person chose, field by field. */
export const keepSettings =
  (tools: Tools): Handler<'settings.save'> =>
  async (chosen) => {
    const settings = await tools.store.change((repositories) => repositories.settings.save(withoutGaps(chosen)));
    tools.changed();
    return settings;
  };
