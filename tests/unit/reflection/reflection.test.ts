import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import common from '@/public/locales/en/common.json';
import { ReflectionSchema } from '@/utils/domain/reflection/reflection';
import { templates } from '@/utils/domain/reflection/template';

const blank = {
  schema: 1,
  id: 'a4f4bd6e-6c1f-4bb8-a1c2-0c9a9f1f2b10',
  templateId: 'short',
  answers: {},
  state: 'open',
  createdAt: Date.UTC(2026, 10, 23),
  closedAt: null,
  editorId: null,
  edit: 0,
};

describe('a reflection', () => {
  it('may be left empty, or answered in any part', () => {
    expect(v.is(ReflectionSchema, blank)).toBe(true);
    expect(v.is(ReflectionSchema, { ...blank, answers: { worth: 4, useful: 'The map we drew' } })).toBe(true);
  });

  it.each([
    ['a point beyond the scale', { worth: 5 }],
    ['half a point', { worth: 2.5 }],
    ['a negative point', { worth: -1 }],
    ['not a number', { worth: Number.NaN }],
    ['words where a point belongs', { worth: '4' }],
    ['a point where words belong', { useful: 4 }],
    ['a question that is not asked', { weight: 3 }],
    ['words without end', { useful: 'a'.repeat(501) }],
  ])('refuses %s', (_, answers) => {
    expect(v.is(ReflectionSchema, { ...blank, answers })).toBe(false);
  });

  it('refuses what it does not know', () => {
    expect(v.is(ReflectionSchema, { ...blank, colour: 'red' })).toBe(false);
    expect(v.is(ReflectionSchema, { ...blank, schema: 2 })).toBe(false);
    expect(v.is(ReflectionSchema, { ...blank, templateId: 'unknown' })).toBe(false);
  });

  it('never keeps a key that every object has', () => {
    const hostile: unknown = JSON.parse('{"__proto__": 1, "constructor": 1, "prototype": 1}');
    const { answers } = v.parse(ReflectionSchema, { ...blank, answers: hostile });
    expect(Object.keys(answers)).toEqual([]);
  });

  it('keeps lone surrogates out, which no file can hold', () => {
    const { answers } = v.parse(ReflectionSchema, { ...blank, answers: { useful: 'half \ud83d' } });
    expect(answers['useful']).toBe('half \ufffd');
  });
});

describe('every template', () => {
  const words: Record<string, unknown> = common;

  it.each([...templates.values()].flatMap((template) => template.questions))('has words for $id', (question) => {
    expect(words[`question.${question.id}`]).toBeTypeOf('string');
    if (question.kind !== 'scale') return;
    for (let point = 0; point < question.points; point++) {
      expect(words[`question.${question.id}.${point}`]).toBeTypeOf('string');
    }
  });
});
