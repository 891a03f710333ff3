/** The situations point to lessons, products and stages that exist. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITUATIONS } from '../../../src/vocabulary/situations.ts';
import { STAGE_IDS } from '../../../src/vocabulary/stages.ts';

const LESSONS = new Set(readdirSync('lessons').map((file) => file.replace(/\.mdx$/u, '')));
const PRODUCTS = new Set(readdirSync('products'));

describe.each(SITUATIONS.map((situation) => ({ name: situation.short, situation })))(
  '“$name”',
  ({ situation }) => {
    test('names lessons that are on the shelf, each once', () => {
      expect(situation.firstLessons.filter((id) => !LESSONS.has(id))).toEqual([]);
      expect(situation.firstLessons.length).toBeGreaterThan(0);
      expect(new Set(situation.firstLessons).size).toBe(situation.firstLessons.length);
    });

    test('names products that are on the shelf, each once', () => {
      expect(situation.keyProducts.filter((id) => !PRODUCTS.has(id))).toEqual([]);
      expect(situation.keyProducts.length).toBeGreaterThan(0);
      expect(new Set(situation.keyProducts).size).toBe(situation.keyProducts.length);
    });

    test('goes through stages that there are, each once at most', () => {
      expect(situation.stageOrder.filter((stage) => !STAGE_IDS.includes(stage))).toEqual([]);
      expect(new Set(situation.stageOrder).size).toBe(situation.stageOrder.length);
      expect(situation.stageOrder.length).toBeGreaterThan(1);
    });

    test('asks and times only stages that it goes through', () => {
      const named = [...Object.keys(situation.gateQuestions), ...Object.keys(situation.typicalDurations)];
      expect(named.filter((stage) => !situation.stageOrder.some((other) => other === stage))).toEqual([]);
    });

    test('asks questions at each stage', () => {
      for (const stage of situation.stageOrder) {
        const questions = situation.gateQuestions[stage] ?? [];
        expect(questions.length, stage).toBeGreaterThan(0);
        expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
      }
    });

    test('gives ranges of weeks that are ranges, and what they rest on', () => {
      for (const stage of situation.stageOrder) {
        const duration = situation.typicalDurations[stage];
        if (!duration) continue;
        expect(duration.minWeeks, stage).toBeGreaterThan(0);
        expect(duration.maxWeeks, stage).toBeGreaterThanOrEqual(duration.minWeeks);
        expect(duration.basis, stage).not.toBe('');
      }
    });

    test('says what to watch out for', () => {
      expect(situation.watchOutFor.length).toBeGreaterThan(0);
      expect(
        [...situation.watchOutFor, ...situation.aliases].filter(
          (text) => text !== text.trim() || text === '',
        ),
      ).toEqual([]);
    });
  },
);
