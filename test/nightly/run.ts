import { importNightly } from './import.nightly';
import { mergeNightly } from './merge.nightly';
import { storageNightly } from './storage.nightly';

// `npm run nightly`, or `npm run nightly -- 20261121` to run a night again: every test that is too long for each
// change, at full size. The seed is the date, so each night tries something new.

const seed = Number(process.argv[2] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
console.log(`seed ${String(seed)}`);

const failures: string[] = [];
for (const night of [storageNightly, importNightly, mergeNightly]) failures.push(...(await night(seed)));

for (const failure of failures) console.error(failure);
console.log(failures.length === 0 ? 'All is well.' : `${String(failures.length)} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
