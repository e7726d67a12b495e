import { v7 } from 'uuid';

/** Time-ordered, so that primary keys grow at the end of their index. */
export function newId(): string {
  return v7();
}

/** The audit chain of what belongs to no practice: sign-ins, firm users. */
export const INSTALLATION_ID = '00000000-0000-0000-0000-000000000000';
