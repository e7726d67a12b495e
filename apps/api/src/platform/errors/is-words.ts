import { ValidateBy } from 'class-validator';

/** What somebody says in words: so many characters at least, and blanks around them are none. */
export const IsWords = (least: number, most: number) =>
  ValidateBy({
    name: 'isWords',
    validator: {
      validate: (value) => typeof value === 'string' && value.trim().length >= least && value.length <= most,
      defaultMessage: () => `$property needs words, ${least} to ${most} characters`,
    },
  });
