/** A starter is one line, wherever it was copied from. */
export const onOneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
