import { describe, expect, test } from 'vitest';
import { optionalTextSchema } from '@/lib/text';

describe('an optional text', () => {
  const schema = optionalTextSchema(5);
  test.each([
    [undefined, null],
    [null, null],
    ['', null],
    ['  ', null],
    [' abc ', 'abc'],
  ])('%j is %j', (input, output) => {
    expect(schema.parse(input)).toBe(output);
  });

  test.each([
    ['abcdef', 'common.tooLong'],
    ['a\u0000b', 'common.notText'],
    ['\ud800', 'common.notText'],
  ])('%j says what is wrong: %s', (input, message) => {
    expect(schema.safeParse(input).error?.issues[0]?.message).toBe(message);
  });
});
