import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStage } from '@/tests/support/stage';
import { callForms, walkCall } from './walk';

const picturesDir = fileURLToPath(new URL('../../.output/rehearsal', import.meta.url));

/**
 * Walks a whole call on both sites by itself, says each step as it happens, and keeps a picture of each.
 *
 * @returns the exit code: 0 if every step was seen to work
 */
export async function walkHeadless(): Promise<number> {
  await mkdir(picturesDir, { recursive: true });
  const stage = await openStage();
  try {
    for (const form of callForms.filter(({ name }) => name === 'meet' || name === 'zoom-shell')) {
      let count = 0;
      const walked = await walkCall(stage, form, async (step, page) => {
        count += 1;
        const picture = `${form.name}-${String(count).padStart(2, '0')}.png`;
        // A starter takes a moment to appear; the picture is of what stays.
        await page.waitForTimeout(400);
        await page.screenshot({ path: join(picturesDir, picture) });
        console.log(`✓ ${form.name}: ${step}  (.output/rehearsal/${picture})`);
      });
      console.log(`✓ ${form.name}: read back from the database\n${JSON.stringify(walked, null, 2)}`);
    }
    return 0;
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await stage.close();
  }
}
