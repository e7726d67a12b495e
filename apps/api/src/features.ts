import { AccountsModule } from './features/accounts/accounts.module.js';

/** One module for each folder below features/. */
export const features = [AccountsModule];
