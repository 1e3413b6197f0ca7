/** Spaces, marks without a shape of their own, and the letters that Unicode draws as nothing. */
const invisible = /[\s\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]/gu;

/** Whether nothing of a text could be seen. */
export const isBlank = (text: string): boolean => text.replace(invisible, '') === '';

/** The first line of a text that shows something, of at most `longest` characters; empty if there is none. */
export function firstLine(text: string, longest = 200): string {
  const line = text.split(/[\n\r\u2028\u2029]/).find((candidate) => !isBlank(candidate)) ?? '';
  return Array.from(line.trim().slice(0, longest * 2)).slice(0, longest).join('');
}
