/** Programs that a Debian has and a fresh machine may lack: tests that need one are skipped, visibly, where it is absent. */
import { spawn, spawnSync } from 'node:child_process'

/** What a started program sees: nothing of the user's that could change it, such as a proxy. */
export const programEnv = (folder: string): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], HOME: folder })

/** Whether a program runs with these arguments. */
const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', env: programEnv('') }).status === 0

export const hasCurl = runs('curl', '--version')
export const hasWget = runs('wget', '--version')
export const hasRedis = runs('redis-server', '--version')

/** A Python that has this module: the first on the PATH may be another than the system's. */
export const pythonWith = (module: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => runs(python, '-c', `import ${module}`))

/** The words with which the name of a test says why it is skipped. */
export const unless = (isThere: boolean, program: string): string => (isThere ? '' : ` (skipped: no ${program} here)`)

/** What a program said. */
export interface Said {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end, with this text as its input. */
export function runProgram(folder: string, program: string, args: readonly string[], input = ''): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: programEnv(folder) })
    const text = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (data) => (text[name] += String(data)))
    child.once('error', reject).once('close', (code) => resolve({ code, ...text }))
    child.stdin.once('error', () => {}).end(input) // it need not read what it is given
  })
}
