import type { Tools } from '@/utils/background/tools';
import type { Handler } from '@/utils/messages/dispatch';

/** Keeps what the person chose, field by field. */
export const keepSettings =
  (tools: Tools): Handler<'settings.save'> =>
  async (chosen) => {
    const settings = await tools.store.change((repositories) => repositories.settings.save(withoutGaps(chosen)));
    tools.changed();
    return settings;
  };

/** Firefox delivers a field that is `undefined`, which must not wipe out what is stored. */
const withoutGaps = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
