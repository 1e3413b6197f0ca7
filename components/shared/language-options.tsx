/** Languages to choose from in a `<select>`, each by the name it calls itself. */
export const LanguageOptions = ({ languages }: { readonly languages: readonly string[] }) => (
  <>
    {languages.map((language) => (
      <option key={language} value={language} lang={language}>
        {ownName(language)}
      </option>
    ))}
  </>
);

/** What a language calls itself. */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
