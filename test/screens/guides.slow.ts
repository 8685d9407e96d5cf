// Every session of every page is typed again, not only the short ones.
process.env.WHOLE_GUIDES = "1";
await import("./guides.test.ts");
