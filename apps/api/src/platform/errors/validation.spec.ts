import { AppError } from './app-error.js';
import { createValidationPipe, fieldsUnstorable } from './validation.js';

describe('text that PostgreSQL cannot store', () => {
  it('is named by its field, however deep it lies', () => {
    expect(fieldsUnstorable({ text: 'plain', subscriber: { lastName: 'a\0b' }, tags: ['x', '\0'] }).map(({ field }) => field)).toEqual([
      'subscriber.lastName',
      'tags.1',
    ]);
  });

  it('is refused as a wrong field, before any handler sees it', async () => {
    const refused = createValidationPipe().transform({ text: 'a\0' }, { type: 'body' });
    await expect(refused).rejects.toBeInstanceOf(AppError);
    await expect(refused).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('is not looked for below twenty levels: a body of brackets is a wrong request, not a failure of ours', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    await expect(createValidationPipe().transform(deep, { type: 'body' })).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('knows half of a surrogate pair from a whole one', () => {
    expect(fieldsUnstorable({ half: 'a\ud83d', other: '\ude00b', whole: '\ud83d\ude00' }).map(({ field }) => field)).toEqual([
      'half',
      'other',
    ]);
  });

  it('leaves line breaks, accents and other scripts alone', () => {
    expect(fieldsUnstorable({ text: 'Zoë\n\t東京', empty: '', none: null, count: 3 })).toEqual([]);
  });
});
