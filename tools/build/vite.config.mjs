import { webAppConfig } from './web-app-config.mjs';

const { configFile: _configFile, ...config } = webAppConfig(process.env.WEB_APP ?? 'workbench');
export default config;
