// A kind -> the JSON Schema (draft 2020-12) of its front matter, for editors that complete and check as one writes. It follows the same
// forms as the check: keys and words in either language, digits in any of the three sets. What needs the whole plan is not in it.
import type { Expected } from '../diagnostic/diagnostic.ts';
import { formOf, type FieldForm, type GroupForm } from './field-form.ts';
import type { FieldMeta } from './fields.ts';
import { FIELDS, KINDS, VALUES, type FieldKey, type Kind, type Word } from './vocabulary.ts';

/** A schema as plain data; what a keyword may hold is the standard's to say. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Builds the schema of the front matter of a kind. */
export function buildJsonSchema(kind: Kind): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: KINDS[kind].label,
    description: KINDS[kind].help,
    ...groupSchema(formOf(kind), '#'),
  };
}

function groupSchema({ fields }: GroupForm, pointer: string): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, { form, optional }] of fields) {
    const own = `${pointer}/properties/${key}`;
    properties[key] = { ...describe(key), ...(optional ? orNothing(form, own) : formSchema(form, own)) };
    for (const name of otherNames(key)) properties[name] = { $ref: own };
  }
  const required = [...fields].filter(([, { optional }]) => !optional);
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    // Either name of a field will do; both would be the same field twice.
    ...(required.length > 0 && {
      allOf: required.map(([key]) => ({ oneOf: [key, ...otherNames(key)].map((name) => ({ required: [name] })) })),
    }),
  };
}

const otherNames = (key: FieldKey): string[] => {
  const { label, also = [] }: Word = FIELDS[key];
  return [...new Set([label, ...also])];
};

function describe(key: FieldKey): JsonSchema {
  const { label, help } = FIELDS[key];
  return { title: label, ...(help !== '' && { description: help }) };
}

// A field that is written and left empty is an absent one.
function orNothing(form: FieldForm, pointer: string): JsonSchema {
  return { anyOf: [formSchema(form, `${pointer}/anyOf/0`), { type: 'null' }] };
}

function formSchema(form: FieldForm, pointer: string): JsonSchema {
  switch (form.form) {
    case 'group':
      return groupSchema(form, pointer);
    case 'list':
      if (form.entry.form === 'group') return { type: 'array', items: formSchema(form.entry, `${pointer}/items`) };
      // A single value may stand without the list around it.
      return {
        anyOf: [{ type: 'array', items: formSchema(form.entry, `${pointer}/anyOf/0/items`) }, formSchema(form.entry, `${pointer}/anyOf/1`)],
      };
    case 'map': {
      if (form.meta.expected !== 'years')
        return { type: 'object', additionalProperties: formSchema(form.value, `${pointer}/additionalProperties`) };
      return {
        type: 'object',
        patternProperties: { [YEAR]: formSchema(form.value, `${pointer}/patternProperties/${escapePointer(YEAR)}`) },
        additionalProperties: false,
      };
    }
    case 'value':
      return valueSchema(form.meta);
  }
}

const escapePointer = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

const DIGIT = '[0-9\\u06f0-\\u06f9\\u0660-\\u0669]';
const YEAR = '^[1\\u06f1\\u0661][2-6\\u06f2-\\u06f6\\u0662-\\u0666][0-9\\u06f0-\\u06f9\\u0660-\\u0669]{2}$';
const NUMBER = `^[+\\-\\u2212]?${DIGIT}{1,3}(?:[,\\u066c]?${DIGIT}{3})*${DIGIT}*(?:[.\\u066b]${DIGIT}+)?$`;
const WHOLE = `^${DIGIT}{1,3}(?:[,\\u066c]?${DIGIT}{3})*${DIGIT}*$`;
const PHONE = `(?:\\+|00)?[\\s()\\-\\u2010-\\u2013]*(?:${DIGIT}[\\s()\\-\\u2010-\\u2013]*){3,15}`;

function valueSchema({ expected, values }: FieldMeta): JsonSchema {
  if (values) return { enum: Object.entries<string>(VALUES[values]).flat() };
  return VALUE_SCHEMAS[expected] ?? TEXT;
}

const TEXT: JsonSchema = { type: ['string', 'number'], minLength: 1 };

/** As a number, or as a text of digits of any set. */
const VALUE_SCHEMAS: { readonly [E in Expected]?: JsonSchema } = {
  number: { anyOf: [{ type: 'number' }, { type: 'string', pattern: NUMBER }] },
  integer: { anyOf: [{ type: 'integer' }, { type: 'string', pattern: NUMBER }] },
  money: {
    anyOf: [
      { type: 'integer', minimum: 0 },
      { type: 'string', pattern: WHOLE },
    ],
  },
  percent: {
    anyOf: [
      { type: 'number', minimum: 0, maximum: 100 },
      { type: 'string', pattern: `${NUMBER.slice(0, -1)}\\s*[\\u066a%]?$` },
    ],
  },
  year: {
    anyOf: [
      { type: 'integer', minimum: 1200, maximum: 1600 },
      { type: 'string', pattern: YEAR },
    ],
  },
  date: { type: 'string', pattern: `^[1\\u06f1\\u0661]${DIGIT}{3}/${DIGIT}{2}/${DIGIT}{2}$` },
  boolean: { enum: [true, false, 'بلی', 'بله', 'خیر'] },
  address: { type: 'string', pattern: '^https?://' },
  'former-id': { type: ['string', 'number'], pattern: `^(?:[a-z]|${DIGIT})+(?:-(?:[a-z]|${DIGIT})+)*$` },
  email: { type: 'string', pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$' },
  phone: { type: ['string', 'integer'], pattern: `^${PHONE}$` },
  link: {
    type: ['string', 'integer'],
    anyOf: ['^https?://', '^(?:mailto:)?[^\\s@:]+@[^\\s@]+$', `^(?:tel:)?${PHONE}$`].map((pattern) => ({ pattern })),
  },
};
