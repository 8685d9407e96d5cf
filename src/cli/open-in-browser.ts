// Hands an address to the browser of whoever sits at this machine, where somebody does.
import { spawn } from "node:child_process";

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Whether a program took the address; never throws. */
export function openInBrowser(address: string): Promise<boolean> {
  const { platform, env } = process;
  const opener = openers[platform] ?? ["xdg-open"];
  const hasScreen = openers[platform] !== undefined || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
  if (!hasScreen) return Promise.resolve(false);
  return new Promise((resolve) => {
    const [program, ...words] = opener;
    const child = spawn(program, [...words, address], { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
