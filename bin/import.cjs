// Imports a package, for the bundles: in code that V8 has kept there is no `import`.
module.exports = (name) => import(name);
