/** Reads the collections and joins them, once for the whole build. Only this folder calls `getCollection()`. */
import { getCollection } from 'astro:content';
import { type Catalogue, toCatalogue } from '../model/catalogue.ts';
import { parseClosedOn } from '../model/closing.ts';
import { getToday } from './today.ts';

let catalogue: Promise<Catalogue> | undefined;

/** Gives everything on the shelf, joined and in shelf order. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return readCatalogue();
  catalogue ??= readCatalogue();
  return catalogue;
}

async function readCatalogue(): Promise<Catalogue> {
  const [products, lessons, projects, boroughs, organisations, reuse, rules] = await Promise.all([
    getCollection('products'),
    getCollection('lessons'),
    getCollection('projects'),
    getCollection('boroughs'),
    getCollection('organisations'),
    getCollection('reuse'),
    getCollection('rules'),
  ]);
  const records = { products, lessons, projects, boroughs, organisations, reuse, rules };
  return toCatalogue(records, getToday(), parseClosedOn(process.env['CLOSED_ON']));
}
