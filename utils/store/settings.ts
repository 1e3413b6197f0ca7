import * as v from 'valibot';
import { defaultSettings, SettingsSchema, type Settings } from '@/utils/domain/settings';
import type { Database } from '@/utils/store/database';

/** There is one person, so there is one row. */
const id = 'own';

/** What the person has chosen; each field that cannot be read falls back on its own. */
export class SettingsShelf {
  constructor(private readonly database: Database) {}

  async get(): Promise<Settings> {
    const parsed = v.safeParse(SettingsSchema, await this.database.settings.get(id));
    return parsed.success ? parsed.output : defaultSettings;
  }

  /** Takes over the fields that are given; the last writer of a field wins. */
  async save(changed: Partial<Settings>): Promise<Settings> {
    const stored = await this.database.settings.get(id);
    const settings = { ...(await this.get()), ...changed };
    await this.database.settings.put({ ...stored, ...settings, id });
    return settings;
  }
}
