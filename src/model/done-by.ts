/**
 * Who has been in a situation before: the projects and boroughs that taught the lessons about it. Nobody is named for any other reason, so
 * a list says no more than the records do.
 */
import type { SituationId } from '../vocabulary/situations.ts';
import type { StageId } from '../vocabulary/stages.ts';
import { formatPeriod } from './calendar-date.ts';
import type { Catalogue } from './catalogue.ts';
import { byTitle, type EntryLink } from './entry.ts';
import type { Lesson } from './lesson.ts';

/** A project or a borough, with the lessons that tie it to the situation. */
export interface DoneBy extends EntryLink {
  /** When, in words; undefined for a borough. */
  readonly when: string | undefined;
  readonly lessons: readonly Pick<Lesson, 'shelfmark' | 'title' | 'url'>[];
}

/** Gives the projects, those with most lessons first, then boroughs that lessons name without a project, by name. */
export function toDoneBy(
  { lessons, projects, boroughs }: Pick<Catalogue, 'lessons' | 'projects' | 'boroughs'>,
  situationId: SituationId,
  stageId?: StageId,
): readonly DoneBy[] {
  const about = lessons.filter(
    ({ situations, stages }) =>
      situations.includes(situationId) && (stageId === undefined || stages.includes(stageId)),
  );
  const byProject = projects
    .map((project) => ({
      ...linkOf(project),
      when: formatPeriod(project.period.from, project.period.to),
      lessons: about.filter((lesson) => lesson.projects.some(({ id }) => id === project.id)),
    }))
    .filter(({ lessons: theirs }) => theirs.length > 0)
    .toSorted((a, b) => b.lessons.length - a.lessons.length || byTitle(a, b));
  const alone = about.filter((lesson) => lesson.projects.length === 0);
  const byBorough = boroughs
    .map((borough) => ({
      ...linkOf(borough),
      when: undefined,
      lessons: alone.filter((lesson) => lesson.boroughs.includes(borough.id)),
    }))
    .filter(({ lessons: theirs }) => theirs.length > 0)
    .toSorted(byTitle);
  return [...byProject, ...byBorough];
}

function linkOf({ id, title, url }: EntryLink): EntryLink {
  return { id, title, url };
}
