import { checkData } from './check-data.ts';

process.exitCode = await checkData(process.argv.slice(2), console.log);
