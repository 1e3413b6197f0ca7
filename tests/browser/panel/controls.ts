import { page } from 'vitest/browser';

/** A button by all that is read aloud of it. */
export const button = (name: string) => page.getByRole('button', { name, exact: true });

export const field = (label: string) => page.getByLabelText(label, { exact: true });

/** Opens what is one step away. */
export const openMore = (summary: string) => page.getByText(summary, { exact: true }).click();
