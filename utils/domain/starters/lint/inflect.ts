/**
 * English forms by the regular rules. Where a rule cannot tell (a final consonant is doubled or not) both spellings are
 * given: a form that does not exist does no harm in a list of words to look for. Irregular forms stand in the lists.
 */

const endsInConsonantY = /[^aeiou]y$/u;
const takesEs = /(?:s|x|z|ch|sh)$/u;
const mayDouble = /[^aeiou][aeiou][bdgklmnprtv]$/u;

/** The base and its plural (or a verb's third person). */
export function nounForms(base: string): readonly string[] {
  if (endsInConsonantY.test(base)) return [base, `${base.slice(0, -1)}ies`];
  return [base, takesEs.test(base) ? `${base}es` : `${base}s`];
}

/** The base, its third person, past and -ing form. */
export function verbForms(base: string): readonly string[] {
  const forms = [...nounForms(base)];
  if (endsInConsonantY.test(base)) forms.push(`${base.slice(0, -1)}ied`, `${base}ing`);
  else if (base.endsWith('ie')) forms.push(`${base}d`, `${base.slice(0, -2)}ying`);
  else if (base.endsWith('e')) forms.push(`${base}d`, `${base.slice(0, -1)}ing`);
  else forms.push(`${base}ed`, `${base}ing`);
  if (mayDouble.test(base)) forms.push(`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`);
  return forms;
}

/** The base, its comparative and superlative, and its adverb. */
export function adjectiveForms(base: string): readonly string[] {
  if (endsInConsonantY.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ier`, `${stem}iest`, `${stem}ily`];
  }
  const stem = base.replace(/e$/u, '');
  const forms = [base, `${stem}er`, `${stem}est`, /[^aeiou]le$/u.test(base) ? `${stem}y` : `${base}ly`];
  if (base.endsWith('ic')) forms.push(`${base}ally`);
  if (mayDouble.test(base)) forms.push(`${base}${base.at(-1)}er`, `${base}${base.at(-1)}est`);
  return forms;
}
