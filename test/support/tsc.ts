/** Compiles a project of `test/types` as a user of the built package does, with every compiler that the package supports. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import ts from 'typescript'

const root = path.join(import.meta.dirname, '..', '..')
const at = (project: string): string => path.join(root, 'test', 'types', project)

/** The compilers, by the names under which they are installed. */
export const compilers = {
  'TypeScript 5.9': 'typescript',
  'TypeScript 6': 'typescript6',
  'TypeScript 7': 'typescript7',
}

/** How a user's project finds modules: as Node does, or as a bundler does, beside the types of a browser and with no look at declarations. */
export const resolutions = {
  nodenext: [],
  bundler: ['--module', 'preserve', '--moduleResolution', 'bundler', '--lib', 'es2023,dom', '--skipLibCheck'],
}

/** What a compiler says of a project, which is nothing when it compiles. */
export function compile(compiler: string, project: string, flags: readonly string[] = []): Promise<string> {
  const tsc = path.join(root, 'node_modules', compiler, 'bin', 'tsc')
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, '-p', at(project), '--pretty', 'false', ...flags], (error, stdout, stderr) => {
      resolve(`${stdout}${stderr}` || (error?.message ?? ''))
    })
  })
}

/** What is wrong in a project when nothing excuses it, and what each excuse says: place and number of every error. */
export function errors(project: string): {
  readonly got: readonly string[]
  readonly want: readonly string[]
  readonly files: readonly string[]
} {
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(at(project), { skipLibCheck: true }, host)!
  const compiler = ts.createCompilerHost(options)
  const read = compiler.readFile.bind(compiler)
  compiler.readFile = (file) =>
    fileNames.includes(file) ? read(file)?.replaceAll('@ts-expect-error', 'error') : read(file)
  const program = ts.createProgram(fileNames, options, compiler)
  return {
    got: ts.getPreEmitDiagnostics(program).map(({ file, start, code }) => {
      const line = file && file.getLineAndCharacterOfPosition(start ?? 0).line + 1
      return `${path.basename(file?.fileName ?? project)}:${line} TS${code}`
    }),
    want: fileNames.flatMap((file) =>
      (read(file) ?? '')
        .split('\n')
        .map((text, i) => ({ text, next: i + 2 }))
        .filter(({ text }) => text.includes('@ts-expect-error'))
        .map(({ text, next }) => `${path.basename(file)}:${next} ${/@ts-expect-error (TS\d+): /.exec(text)?.[1]}`),
    ),
    files: program.getSourceFiles().map(({ fileName }) => path.relative(root, fileName)),
  }
}

const host: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic({ messageText }) {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
  },
}
