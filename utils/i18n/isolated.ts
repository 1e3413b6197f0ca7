/**
 * Keeps what a person typed from turning the words beside it round, where no markup can: between a first strong isolate
 * and its end, without marks that could end it sooner.
 */
export const isolated = (text: string): string => `\u2068${text.replace(/\p{Bidi_Control}/gu, '')}\u2069`;
