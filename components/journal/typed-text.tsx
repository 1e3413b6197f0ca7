/** Words a person typed, as text and nothing else, with a direction of their own that cannot turn their neighbours round. */
export const TypedText = ({ text }: { readonly text: string }) => <bdi class="typed-text">{text}</bdi>;
