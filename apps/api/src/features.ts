import { AccountsModule } from './features/accounts/accounts.module.js';
import { IntakeModule } from './features/intake/intake.module.js';

/** One module for each folder below features/. */
export const features = [AccountsModule, IntakeModule];
