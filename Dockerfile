# One image for every role: server, worker and migration differ by command and
# environment only. Nothing of the environment goes into the build.

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# The bundle of the admin needs about 2 GB of memory.
RUN npm run build

FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:20-slim
ENV APP_ENV=production \
    NODE_ENV=production \
    MEDUSA_DISABLE_TELEMETRY=1 \
    PORT=9000
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/.medusa/server ./
COPY scripts ./scripts
# The only folder the application writes to; without S3 it holds the files.
RUN mkdir .data && chown node:node .data
USER node
EXPOSE 9000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "scripts/healthcheck.mjs"]
CMD ["node", "scripts/serve.mjs"]
