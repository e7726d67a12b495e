# UNTESTED: see compose.yml. API and worker share this image; the command chooses.
FROM node:20.20-bookworm-slim AS build
WORKDIR /srv
COPY package.json package-lock.json .npmrc ./
COPY libs libs
COPY apps apps
COPY tools tools
COPY tsconfig.base.json tsconfig.server.json ./
RUN npm install --no-audit --no-fund --loglevel=error && npm run build && node tools/build/build-web.mjs && npm prune --omit=dev --loglevel=error

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /srv
COPY --from=build --chown=node:node /srv /srv
USER node
EXPOSE 4300
CMD ["node", "tools/start/serve.mjs", "apps/api/dist/main.js"]
