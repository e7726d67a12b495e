// Creates or migrates the database: OWNER_DATABASE_URL may create tables and roles, APP_DATABASE_URL is chartwright_app's.
import { createDatabase } from '@chartwright/database';

const { OWNER_DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl } = process.env;
if (!ownerUrl || !appUrl) {
  console.error('Set OWNER_DATABASE_URL and APP_DATABASE_URL.');
  process.exit(2);
}
const ran = await createDatabase({ ownerUrl, appUrl });
console.log(JSON.stringify({ migrations: ran }));
