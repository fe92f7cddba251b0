export = () => Object.is;
