/** What boroughs told the shelf: that they used a product, what they ask, what others answered. */
import type { QuestionRecord } from '../schemas/question.ts';
import type { ReuseRecord } from '../schemas/reuse.ts';
import { REUSE_STATES } from '../vocabulary/contribution-words.ts';
import { formatDate } from './calendar-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change } from './change.ts';
import type { CollectionEntry } from './entry.ts';
import { placesOf } from './entry-changes.ts';
import { boroughUrl, questionUrl, themeUrl } from './urls.ts';

/** Gives what records of reuse tell: that it was reported, and that the programme has confirmed it. A record of nothing on the shelf tells nothing. */
export function toReuseChanges(
  reuse: readonly CollectionEntry<ReuseRecord>[],
  { products, withdrawn, boroughs }: Catalogue,
): readonly Change[] {
  const byId = new Map([...products, ...withdrawn].map((product) => [product.id, product]));
  const names = new Map(boroughs.map(({ id, title }) => [id, title]));
  return reuse.flatMap(({ id, data }) => {
    const product = byId.get(data.product);
    if (!product) return [];
    const { title, shelfmark, url } = product;
    const places = placesOf(product, [url, boroughUrl(data.borough)]);
    const about = { title, shelfmark, url, places, instead: undefined };
    const said = `${names.get(data.borough) ?? data.borough} says: “${stateLabel(data)}.” Since ${formatDate(data.since)}.`;
    return [
      ...(data.addedOn
        ? [{ ...about, id: `reuse/${id}/reported`, day: data.addedOn, kind: 'reuse' as const, text: said }]
        : []),
      ...toConfirmations(data).map(({ day, by, text }) => ({
        ...about,
        id: `reuse/${id}/confirmed/${by}/${day}`,
        day,
        kind: 'reuse-confirmed' as const,
        text: `${said} ${text}`,
      })),
    ];
  });
}

/** Gives what questions tell: that they were asked, and each answer. */
export function toQuestionChanges(
  questions: readonly CollectionEntry<QuestionRecord>[],
  { products }: Catalogue,
): readonly Change[] {
  const urls = new Map(products.map(({ id, url }) => [id, url]));
  return questions.flatMap(({ id, data }) => {
    const named = (data.products ?? []).flatMap((product) => urls.get(product) ?? []);
    const about = {
      title: data.title,
      shelfmark: undefined,
      url: questionUrl(id),
      places: [...data.themes.map(themeUrl), ...named],
      instead: undefined,
    };
    const asked = `Asked by ${data.askedBy.role}, ${data.askedBy.boroughType}.`;
    return [
      { ...about, id: `question/${id}/asked`, day: data.askedOn, kind: 'question' as const, text: asked },
      ...(data.answers ?? []).map(({ text, by, on }, index) => ({
        ...about,
        id: `question/${id}/answer/${index + 1}`,
        day: on,
        kind: 'answer' as const,
        text: `${text} (${by})`,
      })),
    ];
  });
}

function toConfirmations({ confirmedByBorough, confirmedByProgramme }: ReuseRecord) {
  return [
    { day: confirmedByBorough, by: 'borough', text: 'The borough has confirmed this.' },
    { day: confirmedByProgramme, by: 'editor', text: 'An editor has confirmed this with the borough.' },
  ].flatMap(({ day, ...confirmation }) => (day === undefined ? [] : { day, ...confirmation }));
}

function stateLabel({ state }: ReuseRecord): string {
  return REUSE_STATES.find(({ id }) => id === state)?.label ?? state;
}
