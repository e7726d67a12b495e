import type { AddOnEdit } from '../ncci/add-on.js';

export interface AddOnRule {
  type: AddOnEdit['type'];
  /** Empty where the contractor defines them. */
  primaries: ReadonlySet<string>;
}

/** Add-on codes and the primary codes one of which must stand on the same claim (CR-120). */
export class AddOnTable {
  private readonly rules = new Map<string, { type: AddOnEdit['type']; primaries: Set<string> }>();

  constructor(edits: readonly AddOnEdit[]) {
    for (const { addOn, primary, type } of edits) {
      const rule = this.rules.get(addOn) ?? { type, primaries: new Set<string>() };
      if (primary) rule.primaries.add(primary);
      this.rules.set(addOn, rule);
    }
  }

  find(code: string): AddOnRule | null {
    return this.rules.get(code) ?? null;
  }
}
