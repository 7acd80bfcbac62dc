import { hostname } from 'node:os';
import { systemCode } from './disk-problem';

/** Who is holding a study: this process on this computer, as others see it in the lock file. */
export interface HostProcess {
  readonly name: string;
  readonly pid: number;
  /** Whether a process of that number runs on this computer, whoever owns it. */
  isAlive(pid: number): boolean;
  /** Waits; only ever used to give another process time to finish, never to judge by the clock. */
  pause(milliseconds: number): Promise<void>;
}

/** This very process. */
export const thisProcess: HostProcess = {
  name: hostname(),
  pid: process.pid,
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return systemCode(error) === 'EPERM';
    }
  },
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
