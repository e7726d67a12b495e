/** Raised whenever the same note may get another answer. */
export const ENGINE_VERSION = '1.2.0';
