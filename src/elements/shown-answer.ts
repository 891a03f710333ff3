/** Gives an answer as the form itself words it: choices by their labels. */

/** Gives the words of an answer; choices and lines each on a line of their own, empty if there is none. */
export function toShownAnswer(
  host: HTMLElement,
  field: string,
  answer: string | readonly string[] | undefined,
): string {
  const items = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  return items.map((item) => labelOf(host, field, item) ?? item).join('\n');
}

/** Gives the words of a choice; undefined if the question does not offer it. */
export function labelOf(host: HTMLElement, field: string, value: string): string | undefined {
  const question = host.querySelector(`[data-field="${field}"]`);
  for (const control of question?.querySelectorAll<HTMLInputElement>(
    'input[type="radio"], input[type="checkbox"]',
  ) ?? [])
    if (control.value === value) return control.labels?.[0]?.textContent.trim();
  for (const option of question?.querySelectorAll('option') ?? [])
    if (option.value === value) return option.textContent.trim();
  return undefined;
}

/** Gives the boroughs that are chosen, with their rings. */
export function toChosenBoroughs(
  host: HTMLElement,
  chosen: string | readonly string[] | undefined,
): readonly { readonly title: string; readonly ring: string }[] {
  const ids = typeof chosen === 'string' ? [chosen] : (chosen ?? []);
  return ids.flatMap((id) => {
    const box = host.querySelector<HTMLElement>(`[data-field="boroughs"] [value="${CSS.escape(id)}"]`);
    const ring = box?.dataset['ring'];
    return ring ? [{ title: labelOf(host, 'boroughs', id) ?? id, ring }] : [];
  });
}
