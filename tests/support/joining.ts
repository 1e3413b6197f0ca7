import type { Person } from './person';

/** The message that the host copies. */
export async function messageOf(host: Person): Promise<string> {
  const names = [host.words('panel.host.copy'), host.words('panel.host.copied')];
  await host.panel.getByRole('button', { name: new RegExp(names.join('|')) }).click();
  return clipboardOf(host);
}

/** What is on somebody's clipboard, taken from it by pasting it, as people do. */
export async function clipboardOf({ stage }: Pick<Person, 'stage'>): Promise<string> {
  const page = await stage.context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  const text = await page.locator('textarea').inputValue();
  await page.close();
  return text;
}

/** Pastes a message, from wherever the person is, and joins by it. */
export async function join({ panel, words, press }: Person, message: string, isFirst: boolean): Promise<void> {
  await press(words(isFirst ? 'panel.ready.join' : 'panel.guest.newer'));
  await panel.getByRole('textbox', { name: words('panel.joining.field') }).fill(message);
  await press(words('panel.joining.join'));
  await panel.getByRole('timer').waitFor();
}
