/** Loaded into a program with `node --import`: when the program ends, writes what it used to the file that `BENCH_RESOURCES` names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['BENCH_RESOURCES'];
  // Workers share the process and would count it again.
  if (file === undefined || process.env['BENCH_PROCESS'] !== String(process.ppid)) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    file,
    JSON.stringify({ cpuMicroseconds: userCPUTime + systemCPUTime, peakKilobytes: maxRSS }),
  );
});
