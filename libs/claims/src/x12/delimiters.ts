/** The four characters with meaning in X12; which ones they are is written in each file's own ISA segment. */
export type Delimiters = { element: string; component: string; repetition: string; segment: string };

/** What we write: the characters that every clearinghouse accepts. */
export const OUR_DELIMITERS: Delimiters = { element: '*', component: ':', repetition: '^', segment: '~' };
