// A page that writes itself anew, as old sites do: `document.open()` drops every listener that anybody had.
const home = await (await fetch('/')).text();

document.open();
document.write(home);
document.close();
