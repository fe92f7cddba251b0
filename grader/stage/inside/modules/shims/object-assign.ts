export = () => Object.assign;
