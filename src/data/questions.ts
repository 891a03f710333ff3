/** Reads the boroughs' questions joined with what they name, once for the whole build. */
import { parseClosedOn } from '../model/closing.ts';
import { inListOrder, type Question, toQuestion } from '../model/question.ts';
import { getCatalogue } from './catalogue.ts';
import { getQuestions } from './programme.ts';
import { getToday } from './today.ts';

let joined: Promise<readonly Question[]> | undefined;

/** Gives the questions as the site shows them, in the order of the list. */
export function getAskedQuestions(): Promise<readonly Question[]> {
  if (import.meta.env.DEV) return joinQuestions();
  joined ??= joinQuestions();
  return joined;
}

async function joinQuestions(): Promise<readonly Question[]> {
  const [{ products, withdrawn, lessons }, questions] = await Promise.all([getCatalogue(), getQuestions()]);
  const closedOn = parseClosedOn(process.env['CLOSED_ON']);
  const links = { products: [...products, ...withdrawn], lessons, today: getToday(), closedOn };
  return inListOrder(questions.map((question) => toQuestion(question, links)));
}
