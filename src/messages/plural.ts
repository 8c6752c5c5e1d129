type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Builds the plural of one language: the number in its own digits' grouping, then the form it takes. */
export function pluralOf(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count, forms) => `${number.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
