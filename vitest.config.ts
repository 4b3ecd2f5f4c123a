import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** The sources in place of what is built from them. */
const alias = (crypto: string): { find: string | RegExp; replacement: string }[] => [
  { find: /^#crypto$/, replacement: at(`src/crypto/${crypto}.ts`) },
  { find: /^callhooks$/, replacement: at('src/index.ts') },
  { find: /^callhooks\/node$/, replacement: at('src/server/node.ts') },
  { find: /^callhooks\/send$/, replacement: at('src/send/index.ts') },
  { find: /^callhooks\/sip-digest$/, replacement: at('src/sip-digest.ts') },
  { find: /^callhooks\/redis$/, replacement: at('src/store/redis.ts') },
  { find: /^callhooks\/jwt$/, replacement: at('src/jwt.ts') },
  { find: /^callhooks\/(.*)$/, replacement: `${at('generated')}/$1.js` },
]

export default defineConfig({
  test: {
    reporters: ['default', at('test/support/reporter.ts')],
    testTimeout: 60_000,
    projects: [
      {
        resolve: { alias: alias('node') },
        test: { name: 'node', include: ['test/**/*.test.ts'], testTimeout: 60_000 },
      },
      // what stands on cryptography runs on the other implementation too
      {
        resolve: { alias: alias('noble') },
        test: { name: 'noble', include: ['test/crypto/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
})
